package dev.dateline.export.html;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;

class SiteContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new HtmlFormat();
    }
}
