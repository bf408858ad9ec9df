package dev.dateline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is odd about the entities of an article that obeys every rule. */
final class EntityWarnings {

    private static final Pointer ALL = Pointer.ROOT.field("entities");

    private final List<Entity> entities;
    private final Findings findings;
    private final TextWarnings texts;
    /** Which entity was the first with an IRI; null as long as none has any. */
    private @Nullable Map<String, String> owners;

    EntityWarnings(Article article, Findings findings) {
        this.entities = article.entities();
        this.findings = findings;
        this.texts = new TextWarnings(findings);
    }

    void add() {
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            Pointer at = ALL.item(i);
            texts.check(entity.name(), at, "name");
            texts.checkAll(entity.aliases(), at, "aliases");
            country(entity, at);
            if (isAtZero(entity)) {
                findings.warning(
                        FindingKind.ZERO_COORDINATES,
                        at.field("latitude"),
                        "0, 0 is in the sea off Africa, and in many data sets says that the place is not known; if it"
                                + " does here, leave latitude and longitude out");
            }
            for (int j = 0; j < entity.sameAs().size(); j++) {
                sameAs(entity, entity.sameAs().get(j), at, j);
            }
        }
    }

    private void country(Entity entity, Pointer at) {
        Remedy odd = entity.countryCode() == null ? null : Countries.remedy(entity.countryCode());
        if (odd != null) {
            findings.warning(FindingKind.UNASSIGNED_COUNTRY_CODE, at.field("countryCode"), odd);
        }
    }

    private static boolean isAtZero(Entity entity) {
        return entity.latitude() != null
                && entity.longitude() != null
                && entity.latitude().signum() == 0
                && entity.longitude().signum() == 0;
    }

    private void sameAs(Entity entity, String iri, Pointer at, int index) {
        boolean page = EntityIris.isPage(iri);
        String thing = page ? EntityIris.entityOf(iri) : null;
        if (page) {
            findings.warning(
                    FindingKind.PAGE_AS_ENTITY,
                    findings.item(at.field("sameAs"), iri, index),
                    page(Quoted.of(iri) + " is a page about it", entity, thing));
        }
        if (owners == null) {
            owners = new HashMap<>();
        }
        String owner = owners.putIfAbsent(thing == null ? iri : thing, entity.id());
        if (owner != null && !owner.equals(entity.id())) {
            findings.warning(
                    FindingKind.SHARED_IRI,
                    findings.item(at.field("sameAs"), iri, index),
                    "'" + owner + "' is the same as " + Quoted.of(iri)
                            + ", too; make them one entity, or remove the IRI from the one that is something else");
        }
    }

    private static Remedy page(String problem, Entity entity, @Nullable String thing) {
        if (thing == null) {
            return Remedy.of(
                    problem
                            + ", and not the name of the thing itself; write the IRI that Wikidata has for it, or leave it out");
        }
        return entity.sameAs().contains(thing)
                ? Remedy.of(problem + ", whose own IRI is there already; leave this one out")
                : Remedy.meant(problem, thing);
    }
}
