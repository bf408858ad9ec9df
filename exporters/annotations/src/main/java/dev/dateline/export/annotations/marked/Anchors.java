package dev.dateline.export.annotations.marked;

import dev.dateline.export.annotations.marked.Counting.Boundary;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where regions stand. A tool may have counted in several ways; the one that leads most regions to their quotes is that
 * of the text. A quote that is not there is looked for, and taken where that leaves no choice.
 */
final class Anchors {

    /**
     * A region that was found.
     *
     * @param region the region
     * @param spans where it stands, one for each stretch; at least one
     */
    record Anchored(Region region, List<Span> spans) {

        /** The words, those of several stretches with blanks between, and with every gap as one blank. */
        String words() {
            return QuoteSearch.folded(spans.stream().map(Span::quote).collect(Collectors.joining(" ")))
                    .strip();
        }
    }

    private final String text;
    private final Transcript transcript;
    private final QuoteSearch search;

    private Anchors(String text, Transcript transcript) {
        this.text = text;
        this.transcript = transcript;
        this.search = new QuoteSearch(text);
    }

    /**
     * Finds regions.
     *
     * @param ways how the offsets may have been counted, the usual way first
     * @return those that were found, in their order; the others are errors
     */
    static List<Anchored> of(List<Region> regions, String text, List<Counting> ways, Transcript transcript) {
        return new Anchors(text, transcript).all(regions, ways);
    }

    private List<Anchored> all(List<Region> regions, List<Counting> ways) {
        SortedSet<Integer> offsets = new TreeSet<>();
        regions.forEach(region -> region.stretches().forEach(stretch -> {
            offsets.add(stretch.start());
            offsets.add(stretch.end());
        }));
        List<List<@Nullable List<Span>>> read = new ArrayList<>();
        int best = 0;
        int mostHits = -1;
        for (Counting way : ways) {
            Map<Integer, Boundary> boundaries = way.boundaries(text, offsets);
            List<@Nullable List<Span>> spans = new ArrayList<>();
            regions.forEach(region -> spans.add(spans(region, boundaries)));
            int hits = hits(regions, spans);
            if (hits > mostHits) {
                best = read.size();
                mostHits = hits;
            }
            read.add(spans);
        }
        Collections.swap(read, 0, best);
        List<Anchored> anchored = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            int index = i;
            List<@Nullable List<Span>> readings = new ArrayList<>();
            read.forEach(spans -> readings.add(spans.get(index)));
            List<Span> spans = chosen(regions.get(i), readings, mostHits > 0);
            if (spans != null) {
                anchored.add(new Anchored(regions.get(i), spans));
            }
        }
        return anchored;
    }

    /** Where a region stands; null if its offsets are none, or lead to other words than its quote. */
    private @Nullable List<Span> spans(Region region, Map<Integer, Boundary> boundaries) {
        List<Span> spans = new ArrayList<>();
        for (Stretch stretch : region.stretches()) {
            Boundary start = boundaries.get(stretch.start());
            Boundary end = boundaries.get(stretch.end());
            if (start == null || end == null || start.charIndex() >= end.charIndex()) {
                return null;
            }
            spans.add(new Span(
                    start.codePoint(),
                    end.codePoint(),
                    text.substring(start.charIndex(), end.charIndex()),
                    start.charIndex()));
        }
        return isSaid(region.quote(), spans) ? spans : null;
    }

    private static boolean isSaid(@Nullable String quote, List<Span> spans) {
        if (quote == null) {
            return true;
        }
        String words = spans.stream().map(Span::quote).collect(Collectors.joining(" "));
        return words.equals(quote) || QuoteSearch.folded(words).equals(QuoteSearch.folded(quote));
    }

    private static int hits(List<Region> regions, List<@Nullable List<Span>> spans) {
        int hits = 0;
        for (int i = 0; i < regions.size(); i++) {
            hits += regions.get(i).quote() != null && spans.get(i) != null ? 1 : 0;
        }
        return hits;
    }

    /**
     * Where a region stands; null, with a finding, if that cannot be told.
     *
     * @param readings what each way of counting makes of its offsets, that of the text first
     * @param isKnown whether quotes have shown which way that is
     */
    private @Nullable List<Span> chosen(Region region, List<@Nullable List<Span>> readings, boolean isKnown) {
        List<Span> first = readings.get(0);
        List<List<Span>> all =
                readings.stream().filter(Objects::nonNull).distinct().toList();
        if (region.quote() == null) {
            if (first != null && (isKnown || all.size() == 1)) {
                return first;
            }
            transcript.error(
                    FindingKind.INVALID_OFFSETS,
                    region.at(),
                    all.isEmpty()
                            ? "there is nothing at " + offsets(region) + " of the text"
                            : offsets(region)
                                    + " can be counted in more than one way here; add the text that is marked");
            return null;
        }
        if (first != null) {
            return first;
        }
        return all.size() == 1 ? told(region, region.quote(), all.get(0)) : anew(region, region.quote());
    }

    private @Nullable List<Span> anew(Region region, String quote) {
        QuoteSearch.Found found = search.find(quote);
        if (found.isOnce()) {
            return told(region, quote, found.first());
        }
        String problem = Quoted.of(quote) + " does not stand at " + offsets(region);
        if (found.isNowhere()) {
            transcript.error(
                    FindingKind.QUOTE_NOT_FOUND,
                    region.at(),
                    problem
                            + ", nor anywhere else in the text; mark it anew, or give it the text that it was marked in");
        } else {
            transcript.error(
                    FindingKind.QUOTE_ELSEWHERE,
                    region.at(),
                    problem + ", but in more than one other place, such as code points "
                            + found.first().get(0).start() + " and "
                            + found.first().get(1).start() + "; mark the one that is meant");
        }
        return null;
    }

    private List<Span> told(Region region, String quote, List<Span> spans) {
        transcript.warning(
                FindingKind.FOUND_ANEW,
                region.at(),
                Quoted.of(quote) + " does not stand at " + offsets(region) + "; it was found at code points "
                        + spans.stream()
                                .map(span -> span.start() + " to " + span.end())
                                .collect(Collectors.joining(" and ")));
        return spans;
    }

    private static String offsets(Region region) {
        return region.stretches().stream()
                .map(stretch -> stretch.start() + " to " + stretch.end())
                .collect(Collectors.joining(" and "));
    }
}
