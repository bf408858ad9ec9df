' Prints cells of some sheets of a workbook, each on a page of their size. Areas are written Sheet.A1:B2, with semicolons
' between them; pages come in the order of the sheets.
Sub Pictures(source As String, target As String, areas As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For i = 0 To book.Sheets.Count - 1
    book.Sheets.getByIndex(i).setPrintAreas(Array())
  Next
  For Each area In Split(areas, ";")
    dot = InStr(area, ".")
    Show(book, book.Sheets.getByName(Left(area, dot - 1)), Mid(area, dot + 1))
  Next
  filter(0).Name = "FilterName"
  filter(0).Value = "calc_pdf_Export"
  book.storeToURL(target, filter())
  book.close(True)
  StarDesktop.terminate()
End Sub

Sub Show(book As Object, sheet As Object, name As String)
  cells = sheet.getCellRangeByName(name)
  page = book.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
  page.PageScale = 100
  page.HeaderIsOn = False
  page.FooterIsOn = False
  page.LeftMargin = 300
  page.RightMargin = 300
  page.TopMargin = 300
  page.BottomMargin = 300
  page.IsLandscape = False
  page.Width = cells.Size.Width + 700
  page.Height = cells.Size.Height + 700
  sheet.setPrintTitleRows(False)
  sheet.setPrintTitleColumns(False)
  sheet.removeAllManualPageBreaks()
  sheet.setPrintAreas(Array(cells.RangeAddress))
End Sub
