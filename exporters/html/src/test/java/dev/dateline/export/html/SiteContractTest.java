package dev.dateline.export.html;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;
import java.util.List;

class SiteContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new HtmlFormat(List::of);
    }
}
