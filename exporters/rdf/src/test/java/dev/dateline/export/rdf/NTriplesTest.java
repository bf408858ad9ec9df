package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NTriplesTest extends RdfContract {

    NTriplesTest() {
        super("nt", "application/n-triples");
    }

    @Test
    void isForThoseWhoAskForIt() {
        assertThat(format().isDefault()).isFalse();
    }

    @Override
    boolean isGolden(String sample) {
        return true;
    }

    @Override
    long triplesInFile(Exported exported) {
        return exported.text().chars().filter(each -> each == '\n').count();
    }
}
