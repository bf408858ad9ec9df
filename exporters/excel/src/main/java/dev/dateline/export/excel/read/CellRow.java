package dev.dateline.export.excel.read;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A row of a sheet as it is stored.
 *
 * @param number the number that people see, from 1
 * @param cells what it holds, by the places of the columns, from 0
 */
record CellRow(int number, NavigableMap<Integer, CellValue> cells) {

    CellRow(int number) {
        this(number, new TreeMap<>());
    }
}
