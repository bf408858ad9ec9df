package dev.dateline.export.markdown;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;

class MarkdownContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new MarkdownFormat();
    }
}
