package dev.dateline.export.rdf;

class NQuadsTest extends RdfContract {

    NQuadsTest() {
        super("nq", "application/n-quads");
    }

    @Override
    boolean isNamed() {
        return true;
    }

    @Override
    long triplesInFile(Exported exported) {
        return exported.text().chars().filter(each -> each == '\n').count();
    }
}
