package dev.dateline.export.markdown;

import dev.dateline.export.Format;
import dev.dateline.fixtures.ExporterContract;

class MarkdownContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new MarkdownFormat();
    }
}
