package dev.dateline.export.rdf;

import dev.dateline.export.Settings;
import dev.dateline.export.vocabulary.ResourceNames;

/**
 * What is to be written of articles and of the export.
 *
 * @param names the IRIs of what is written
 * @param mentions whether to say where in the text it stands
 * @param text whether to write the text of articles
 * @param provenance whether to say what the export was made from, and with what
 */
record GraphOptions(ResourceNames names, boolean mentions, boolean text, boolean provenance) {

    static GraphOptions of(Settings settings) {
        return new GraphOptions(
                settings.get(ResourceNames.BASE),
                settings.get(RdfOptions.MENTIONS),
                settings.get(RdfOptions.TEXT),
                settings.get(RdfOptions.PROVENANCE));
    }
}
