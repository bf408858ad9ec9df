package dev.dateline.export.annotations.marked;

import dev.dateline.export.annotations.marked.Anchors.Anchored;
import dev.dateline.export.annotations.marked.EntityBook.Kind;
import dev.dateline.model.EntityType;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text with what people marked in it, of which an article is made: filled first, then written down. What cannot be found, or
 * contradicts itself, is an error; what no article states is told and left out. Used by one thread.
 *
 * <pre>{@code
 * MarkedText marked = new MarkedText(transcript, "a1", "Ana leads Lutra.", null, Unit.CODE_POINTS, false);
 * marked.add(new Region("T1", List.of("PER"), List.of(new Stretch(0, 3)), "Ana", false, place));
 * marked.writeDown(); // an entity a1-T1, a Person, mentioned from 0 to 3
 * }</pre>
 */
public final class MarkedText {

    private final Transcript transcript;
    private final String text;
    private final @Nullable String language;
    private final List<Counting> ways;
    private final List<Region> regions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();
    private final EntityBook book;

    /**
     * Begins with a text in which nothing is marked.
     *
     * @param transcript where the article is written down; it has all that is known of it but for its statements
     * @param articleId the id of the article
     * @param text its text
     * @param language BCP 47 tag of the text, or null if it is not known
     * @param usual what the tool counts in as a rule
     * @param hasMark whether the text had a byte order mark that is not there any more
     */
    public MarkedText(
            Transcript transcript,
            String articleId,
            String text,
            @Nullable String language,
            Unit usual,
            boolean hasMark) {
        this.transcript = transcript;
        this.text = text;
        this.language = language;
        this.ways = Counting.of(text, usual, hasMark);
        this.book = new EntityBook(articleId, transcript);
    }

    /**
     * Adds a region. A second one with an id that is there already is an error.
     *
     * @param region the region
     */
    public void add(Region region) {
        if (!ids.add(region.id())) {
            transcript.error(
                    FindingKind.DUPLICATE_ID,
                    region.at(),
                    Quoted.of(region.id()) + " is the id of two marks; give one of them another");
            return;
        }
        for (Stretch stretch : region.stretches()) {
            if (!Stretch.isOne(stretch.start(), stretch.end())) {
                transcript.error(
                        FindingKind.INVALID_OFFSETS,
                        region.at(),
                        stretch.start() + " to " + stretch.end()
                                + " spans nothing; the start counts from 0 and the end is larger");
                return;
            }
        }
        regions.add(region);
    }

    /**
     * Adds a link. One that is called a coreference says that its regions speak of one thing.
     *
     * @param link the link
     */
    public void add(Link link) {
        if (!link.isRole() && isEquivalence(link.name())) {
            add(new Equivalence(List.of(link.from(), link.to()), link.at()));
        } else {
            links.add(link);
        }
    }

    /**
     * Adds that regions speak of one thing.
     *
     * @param equivalence the regions
     */
    public void add(Equivalence equivalence) {
        equivalences.add(equivalence);
    }

    /**
     * Adds by what something is known elsewhere.
     *
     * @param identity the region and the IRI
     */
    public void add(Identity identity) {
        identities.add(identity);
    }

    /**
     * Leaves a region out; what leads to it is left out, too.
     *
     * @param region the id of a region that is not added
     * @param problem why
     * @param at where the annotation stands
     */
    public void leaveOut(String region, String problem, Place at) {
        ids.add(region);
        leftOut.add(problem, at);
    }

    /**
     * Whether what is called so speaks of one thing at all its ends.
     *
     * @param name of a link or a group
     * @return true for coreference and the like
     */
    public static boolean isEquivalence(String name) {
        return RelationName.isEquivalence(name);
    }

    /**
     * What is left out.
     *
     * @return to be filled with what whoever reads the tool's files leaves out
     */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** Writes entities, relations and figures down, with all that is to be told; asked for once, after all is added. */
    public void writeDown() {
        Map<Anchored, Meaning> meanings = new LinkedHashMap<>();
        for (Anchored anchored : Anchors.of(regions, text, ways, transcript)) {
            Meaning meaning = meaning(anchored.region());
            if (meaning != null) {
                meanings.put(anchored, meaning);
            }
        }
        boolean needsDraft = meanings.values().stream().anyMatch(each -> !(each instanceof Meaning.Thing));
        DraftedText drafted = needsDraft ? DraftedText.of(text, language) : DraftedText.NOTHING;
        List<Anchored> numbers = new ArrayList<>();
        meanings.forEach((anchored, meaning) -> {
            Kind kind = kind(anchored, meaning, drafted);
            if (kind == null) {
                numbers.add(anchored);
            } else {
                book.add(anchored, kind);
            }
        });
        EntityFields entities = writeEntities();
        writeRelations(entities);
        new FigureFields(transcript, drafted, book.all()).write(numbers, leftOut);
        leftOut.tell(transcript);
    }

    /** What a region is; null, with a finding, if its labels do not tell. */
    private @Nullable Meaning meaning(Region region) {
        if (region.isEvent()) {
            return new Meaning.Thing(EntityType.EVENT);
        }
        Set<Meaning> meanings = new HashSet<>();
        for (String label : region.labels()) {
            Meaning meaning = Meaning.of(label);
            if (meaning == null) {
                leftOut.add(
                        "the label " + Quoted.of(label)
                                + " is no type of entity that Dateline knows, and is left out; to keep what it marks,"
                                + " rename it, for example to Person, Organization, Place or Event",
                        region.at());
            } else {
                meanings.add(meaning);
            }
        }
        if (meanings.size() > 1) {
            transcript.error(
                    FindingKind.INVALID_ENTITY_TYPE,
                    region.at(),
                    "this is labelled "
                            + String.join(
                                    " and ",
                                    region.labels().stream().map(Quoted::of).toList())
                            + ", and an entity has one type; keep one label");
        }
        return meanings.size() == 1 ? meanings.iterator().next() : null;
    }

    /** What an entity is; null if it is a number. */
    private static @Nullable Kind kind(Anchored anchored, Meaning meaning, DraftedText drafted) {
        if (meaning instanceof Meaning.Thing thing) {
            return new Kind(thing.type(), false);
        }
        if (meaning instanceof Meaning.Territory) {
            return drafted.isCountry(anchored.words())
                    ? new Kind(EntityType.COUNTRY, false)
                    : new Kind(EntityType.PLACE, true);
        }
        return null;
    }

    private EntityFields writeEntities() {
        for (Equivalence each : equivalences) {
            if (each.regions().stream().allMatch(region -> isThere(region, each.at()))) {
                if (!each.regions().stream().allMatch(book::has)) {
                    leftOut.add(
                            "a mark that is no entity is said to be the same as another; that is left out", each.at());
                }
                book.unite(each);
            }
        }
        book.close();
        EntityFields entities = new EntityFields(transcript);
        book.all().forEach(entities::write);
        for (Identity each : identities) {
            MarkedEntity entity = isThere(each.region(), each.at()) ? book.of(each.region()) : null;
            if (entity != null) {
                entities.sameAs(entity, each);
            }
        }
        return entities;
    }

    private void writeRelations(EntityFields entities) {
        RelationFields relations = new RelationFields(transcript, text, book, entities, leftOut);
        for (Link link : links) {
            if (isThere(link.from(), link.at()) && isThere(link.to(), link.at())) {
                relations.add(link);
            }
        }
        relations.write();
    }

    private boolean isThere(String region, Place at) {
        boolean isThere = ids.contains(region);
        if (!isThere) {
            transcript.error(
                    FindingKind.UNKNOWN_REFERENCE,
                    at,
                    "there is no mark " + Quoted.of(region) + "; take this out, or name another");
        }
        return isThere;
    }
}
