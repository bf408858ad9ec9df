package dev.dateline.export.html.site;

import dev.dateline.export.Dataset;
import dev.dateline.export.Rendition;
import dev.dateline.export.Target;
import dev.dateline.export.html.markup.Asset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Everything in a site but the pages of the articles. Used by one thread at a time. */
public final class SitePages implements Closeable {

    private final Dataset dataset;
    private final Target target;
    private final List<Rendition> renditions;
    private final FoldedIds ids = new FoldedIds();
    private final Lists lists;
    private final EntityPages entities;
    private final MeasurePages measures;

    /**
     * Creates the pages of a site without articles.
     *
     * @param dataset the export
     * @param target where the pages go
     * @param renditions what stands beside the page of an article
     */
    public SitePages(Dataset dataset, Target target, List<Rendition> renditions) {
        this.dataset = dataset;
        this.renditions = renditions;
        this.target = target;
        lists = new Lists(target, dataset);
        entities = new EntityPages(target, lists);
        measures = new MeasurePages(target, lists);
    }

    /**
     * Takes an article.
     *
     * @param article the article
     * @throws IOException if working files cannot be written
     */
    public void add(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, dataset);
        ids.add("article", article.id());
        for (Entity entity : article.entities()) {
            ids.add("entity", entity.id());
        }
        lists.article(article);
        entities.add(context);
        measures.add(context);
    }

    /**
     * Writes the pages of entities and measures.
     *
     * @param corpus what is known of all articles together
     * @throws IOException if two ids differ in case only, or the target fails
     */
    public void write(CorpusTables corpus) throws IOException {
        ids.require();
        entities.write(corpus);
        measures.write(corpus);
    }

    /**
     * Writes the lists, and what is not made of articles.
     *
     * @param notes what stands at the foot of the first page
     * @return how many articles, entities and measures there are
     * @throws IOException if the target fails
     */
    public List<Long> complete(List<String> notes) throws IOException {
        lists.write(notes);
        for (Asset asset : Asset.values()) {
            try (OutputStream out = target.open(asset.path())) {
                asset.write(out);
            }
        }
        ServerRules.write(target, dataset.base(), renditions);
        return lists.counts();
    }

    @Override
    public void close() throws IOException {
        try (ids;
                lists;
                entities) {
            measures.close();
        }
    }
}
