package dev.dateline.export.vocabulary;

/** What an export itself is described with. */
public final class ProvenanceTerms {

    /** What an export is. */
    public static final String CLASS = Terms.DCAT + "Dataset";

    /** The run that made it. */
    public static final String GENERATED_BY = Terms.PROV + "wasGeneratedBy";

    /** What a run is. */
    public static final String GENERATION_CLASS = Terms.PROV + "Activity";

    /** The program that ran. */
    public static final String ASSOCIATED_WITH = Terms.PROV + "wasAssociatedWith";

    /** What a program is. */
    public static final String TOOL_CLASS = Terms.PROV + "SoftwareAgent";

    /** A program's version. Not {@code schema:softwareVersion}: that would make it a creative work as well as an agent. */
    public static final String TOOL_VERSION = Terms.DCAT + "version";

    /** What it read. */
    public static final String USED = Terms.PROV + "used";

    /** What an input is. */
    public static final String INPUT_CLASS = Terms.PROV + "Entity";

    /** The SHA-256 of the bytes of an input, in lower-case hexadecimal. */
    public static final String SHA256 = Terms.DATELINE + "sha256";

    /** A remark on a run, if it left articles out. */
    public static final String REMARK = Terms.RDFS + "comment";

    private ProvenanceTerms() {}
}
