package dev.dateline.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/** Moves rows and columns of every sheet that has a table below two lines, as stored, to the last character. */
final class SheetXml {

    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"([^>]*)>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"(.*?)(?=<c r=|\\z)", Pattern.DOTALL);
    private static final int HEADER = 3;

    private SheetXml() {}

    /** The rows below the headers in another order. */
    static byte[] shuffled(byte[] workbook, long seed) throws IOException {
        return changed(workbook, xml -> shuffled(xml, new Random(seed)));
    }

    private static String shuffled(String xml, Random random) {
        List<String> contents = ROW.matcher(xml)
                .results()
                .filter(row -> Integer.parseInt(row.group(1)) > HEADER)
                .map(row -> row.group(3))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(contents, random);
        int[] next = {0};
        return ROW.matcher(xml).replaceAll(row -> {
            int number = Integer.parseInt(row.group(1));
            String content = number > HEADER
                    ? contents.get(next[0]++).replaceAll("<c r=\"([A-Z]+)\\d+\"", "<c r=\"$1" + number + "\"")
                    : row.group(3);
            return Matcher.quoteReplacement("<row r=\"" + number + "\"" + row.group(2) + ">" + content + "</row>");
        });
    }

    /** The columns in the opposite order, the last of them first. */
    static byte[] mirrored(byte[] workbook) throws IOException {
        return changed(
                workbook,
                xml -> ROW.matcher(xml)
                        .replaceAll(row -> Matcher.quoteReplacement("<row r=\"" + row.group(1) + "\"" + row.group(2)
                                + ">"
                                + (Integer.parseInt(row.group(1)) < HEADER ? row.group(3) : mirrored(row.group(3)))
                                + "</row>")));
    }

    private static String mirrored(String cells) {
        TreeMap<Integer, String> mirrored = new TreeMap<>();
        CELL.matcher(cells).results().forEach(cell -> {
            int column = 200 - CellReference.convertColStringToIndex(cell.group(1));
            mirrored.put(
                    column,
                    "<c r=\"" + CellReference.convertNumToColString(column) + cell.group(2) + "\"" + cell.group(3));
        });
        return String.join("", mirrored.values());
    }

    /**
     * A column without what is in it.
     *
     * @param sheet the title of the sheet, and of those that it goes on in
     */
    static byte[] without(byte[] workbook, String sheet, String column) throws IOException {
        String title = Pattern.quote("<t>" + sheet + "</t>");
        Pattern isSheet = Pattern.compile("<row r=\"1\"[^>]*><c r=\"A1\"[^>]*><is>" + title);
        Pattern header = Pattern.compile("<c r=\"([A-Z]+)3\"[^>]*><is>" + Pattern.quote("<t>" + column + "</t>"));
        return changed(workbook, xml -> {
            Matcher at = header.matcher(xml);
            if (!isSheet.matcher(xml).find() || !at.find()) {
                return xml;
            }
            Pattern cell =
                    Pattern.compile("<c r=\"" + at.group(1) + "(?!3\")\\d+\"(.*?)(?=<c r=|</row>)", Pattern.DOTALL);
            int data = xml.indexOf("<row r=\"4\"");
            return data < 0
                    ? xml
                    : xml.substring(0, data) + cell.matcher(xml.substring(data)).replaceAll("");
        });
    }

    private static byte[] changed(byte[] workbook, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                String xml = new String(part, StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean isTable = entry.getName().startsWith("xl/worksheets/sheet") && xml.contains("<tablePart");
                out.write(isTable ? change.apply(xml).getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        return bytes.toByteArray();
    }
}
