package dev.dateline.export.rdf;

class TrigTest extends RdfContract {

    TrigTest() {
        super("trig", "application/trig");
    }

    @Override
    boolean isNamed() {
        return true;
    }
}
