package dev.dateline.export.excel.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A part of the text of a cell.
 *
 * @param text its words
 * @param look how it is marked; null if it is not
 */
public record Run(String text, @Nullable Look look) {

    /**
     * How a part is marked. What is short is in bold type as much as in a colour; relations are said by whole sentences,
     * which bold type would hide the rest in. Each colour has a contrast of at least 7 : 1 on white.
     */
    public enum Look {
        /** A figure. */
        FIGURE(true, "FF8A1C1C"),
        /** An entity. */
        ENTITY(true, "FF054A91"),
        /** A relation. */
        RELATION(false, "FF1E5631");

        private final String xml;

        Look(boolean bold, String argb) {
            // What is not said is not that of the cell but that of the program, which differs.
            xml = "<rPr>" + (bold ? "<b/>" : "") + "<sz val=\"11\"/><color rgb=\"" + argb
                    + "\"/><rFont val=\"Calibri\"/><family val=\"2\"/><scheme val=\"minor\"/></rPr>";
        }

        /** The look as a run of the sheet has it. */
        String xml() {
            return xml;
        }
    }
}
