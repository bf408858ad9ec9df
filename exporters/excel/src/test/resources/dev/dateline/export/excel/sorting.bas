' Opens a workbook, sorts every table by its second column, the last first, and saves it as another workbook. Right of
' each table it writes what LibreOffice makes of the formulas: below "Address of" and the title of each column of links the
' addresses they lead to, and below "Marked" whether the rule of marks holds.
Sub SortAll(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For Each area In book.DatabaseRanges.ElementNames
    SortTable(book, book.DatabaseRanges.getByName(area).DataArea)
  Next
  For Each area In book.DatabaseRanges.ElementNames
    cells = book.DatabaseRanges.getByName(area).DataArea
    sheet = book.Sheets.getByIndex(cells.Sheet)
    If Not sheet.isProtected() Then
      WriteMarks(sheet, cells, WriteAddresses(sheet, cells))
    End If
  Next
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(target, filter())
  book.close(True)
  StarDesktop.terminate()
End Sub

Sub SortTable(book As Object, cells As Object)
  Dim field(0) As New com.sun.star.table.TableSortField
  Dim how(1) As New com.sun.star.beans.PropertyValue
  field(0).Field = 1
  field(0).IsAscending = False
  how(0).Name = "SortFields"
  how(0).Value = field()
  how(1).Name = "ContainsHeader"
  how(1).Value = True
  sheet = book.Sheets.getByIndex(cells.Sheet)
  sheet.getCellRangeByPosition(cells.StartColumn, cells.StartRow, cells.EndColumn, cells.EndRow).sort(how())
End Sub

' Answers with the first column that is free.
Function WriteAddresses(sheet As Object, cells As Object) As Long
  free = cells.EndColumn + 1
  For i = cells.StartColumn To cells.EndColumn
    found = False
    For j = cells.StartRow + 1 To cells.EndRow
      link = sheet.getCellByPosition(i, j).Formula
      If Left(link, 11) = "=HYPERLINK(" Then
        found = True
        sheet.getCellByPosition(free, j).Formula = "=" & Mid(link, 12, InStr(link, ";" & Chr(34) & Chr(8594)) - 12)
      End If
    Next
    If found Then
      sheet.getCellByPosition(free, cells.StartRow).String = "Address of " & sheet.getCellByPosition(i, cells.StartRow).String
      free = free + 1
    End If
  Next
  WriteAddresses = free
End Function

Sub WriteMarks(sheet As Object, cells As Object, free As Long)
  For Each marks In sheet.ConditionalFormats.getConditionalFormats()
    sheet.getCellByPosition(free, cells.StartRow).String = "Marked"
    first = cells.EndRow
    last = cells.StartRow
    For Each area In marks.Range.RangeAddresses
      If area.StartRow < first Then first = area.StartRow
      If area.EndRow > last Then last = area.EndRow
    Next
    rule = Join(Split(marks.getByIndex(0).Formula1, ","), ";")
    sheet.getCellByPosition(free, first).Formula = "=" & rule
    sheet.getCellRangeByPosition(free, first, free, last).fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)
    free = free + 1
  Next
End Sub
