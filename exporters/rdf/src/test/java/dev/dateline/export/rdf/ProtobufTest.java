package dev.dateline.export.rdf;

/** Nobody but Jena reads this syntax, and people do not: there is no file to compare with. */
class ProtobufTest extends RdfContract {

    ProtobufTest() {
        super("rpb", "application/rdf+protobuf");
    }

    @Override
    boolean isNamed() {
        return true;
    }

    @Override
    boolean isGolden(String sample) {
        return false;
    }
}
