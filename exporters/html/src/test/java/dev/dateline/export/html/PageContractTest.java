package dev.dateline.export.html;

import dev.dateline.export.Format;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import java.util.List;
import java.util.Map;

class PageContractTest extends ExporterContract {

    @Override
    protected Format format() {
        return new HtmlFormat(List::of);
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("as", "page");
    }

    @Override
    protected List<Article> articles() {
        return List.of(Samples.article("every-field"));
    }
}
