package dev.dateline.export.annotations.brat;

import dev.dateline.draft.Manuscript;
import dev.dateline.export.annotations.marked.Equivalence;
import dev.dateline.export.annotations.marked.Identity;
import dev.dateline.export.annotations.marked.Ids;
import dev.dateline.export.annotations.marked.Link;
import dev.dateline.export.annotations.marked.MarkedText;
import dev.dateline.export.annotations.marked.Region;
import dev.dateline.export.annotations.marked.Unit;
import dev.dateline.model.FindingKind;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an article of one document. */
final class DocumentReading {

    private static final String DENIED = "this is marked as not said, or not for certain, and is left out";

    private final Document document;
    private final Transcript transcript;
    private final MarkedText marked;
    private final List<Line> lines = new ArrayList<>();

    /** The ids of events and what tells them. */
    private final Map<String, String> triggers = new HashMap<>();

    /** The ids of marks, relations and events. */
    private final Set<String> declared = new HashSet<>();

    /** The ids of marks that tell events. */
    private final Set<String> telling = new HashSet<>();

    /** The ids of what somebody has marked as not said. */
    private final Set<String> denied = new HashSet<>();

    /** The ids of marks that tell an event which is not denied. */
    private final Set<String> happening = new HashSet<>();

    /**
     * Begins with the text.
     *
     * @throws UnreadableInputException if it can be the text of no article
     */
    DocumentReading(Document document, TextFile text) throws UnreadableInputException {
        this.document = document;
        this.transcript = new Transcript(document.whole());
        String id = Ids.of(document.name());
        Place at = document.textPlace();
        transcript.fields().text("id", id, at);
        transcript.fields().text("headline", headline(id, text.text(), at), at);
        transcript.fields().text("text", text.text(), at);
        this.marked = new MarkedText(transcript, id, text.text(), null, Unit.CODE_POINTS, text.hasMark());
    }

    private static String headline(String id, String text, Place at) throws UnreadableInputException {
        try {
            return Manuscript.ofText(id, text).headline();
        } catch (InvalidValueException e) {
            throw new UnreadableInputException(at, String.valueOf(e.getMessage()));
        }
    }

    /** The article, with what the file of annotations says. */
    Transcript of(String annotations) {
        int number = 0;
        for (String each : annotations.split("\n", -1)) {
            number++;
            String line = each.endsWith("\r") ? each.substring(0, each.length() - 1) : each;
            if (!line.isBlank()) {
                read(line, document.line(number));
            }
        }
        lines.forEach(this::note);
        for (Line line : lines) {
            if (line instanceof Line.Event event && !isDenied(event)) {
                happening.add(event.trigger());
            }
        }
        lines.forEach(this::take);
        marked.writeDown();
        return transcript;
    }

    private void read(String line, Place at) {
        try {
            lines.add(Line.of(line, at));
        } catch (InvalidValueException e) {
            transcript.error(FindingKind.INVALID_VALUE, at, String.valueOf(e.getMessage()));
        }
    }

    /** Notes what has to be known of a line before others are taken. */
    private void note(Line line) {
        if (line instanceof Line.Mark mark) {
            declared.add(mark.id());
        } else if (line instanceof Line.Relation relation) {
            declare(relation.id(), "relations", relation.at());
        } else if (line instanceof Line.Event event) {
            declare(event.id(), "events", event.at());
            triggers.putIfAbsent(event.id(), event.trigger());
            telling.add(event.trigger());
        } else if (line instanceof Line.Attribute attribute && Denials.isOne(attribute.name(), attribute.value())) {
            denied.add(attribute.target());
        }
    }

    private void declare(String id, String kind, Place at) {
        if (!declared.add(id)) {
            transcript.error(
                    FindingKind.DUPLICATE_ID,
                    at,
                    Quoted.of(id) + " is the id of two " + kind + "; give one of them another");
        }
    }

    private boolean isDeclared(String id, Place at) {
        boolean isDeclared = declared.contains(id);
        if (!isDeclared) {
            transcript.error(
                    FindingKind.UNKNOWN_REFERENCE,
                    at,
                    "there is no line " + Quoted.of(id) + "; take this out, or name another");
        }
        return isDeclared;
    }

    private boolean isDenied(Line.Event event) {
        return denied.contains(event.id()) || denied.contains(event.trigger());
    }

    private void take(Line line) {
        if (line instanceof Line.Mark mark) {
            take(mark);
        } else if (line instanceof Line.Relation relation) {
            take(relation);
        } else if (line instanceof Line.Event event) {
            take(event);
        } else if (line instanceof Line.Attribute attribute) {
            take(attribute);
        } else if (line instanceof Line.Reference reference) {
            take(reference);
        } else if (line instanceof Line.Group group) {
            take(group);
        } else if (line instanceof Line.Note note) {
            marked.leftOut().add("notes of annotators are no part of an article, and are left out", note.at());
        }
    }

    private void take(Line.Mark mark) {
        boolean isEvent = telling.contains(mark.id());
        if (denied.contains(mark.id()) || (isEvent && !happening.contains(mark.id()))) {
            marked.leaveOut(mark.id(), DENIED, mark.at());
        } else {
            marked.add(
                    new Region(mark.id(), List.of(mark.label()), mark.stretches(), mark.quote(), isEvent, mark.at()));
        }
    }

    private void take(Line.Relation relation) {
        if (denied.contains(relation.id())) {
            marked.leftOut().add(DENIED, relation.at());
        } else {
            marked.add(new Link(
                    relation.id(), relation.name(), mark(relation.from()), mark(relation.to()), false, relation.at()));
        }
    }

    private void take(Line.Event event) {
        if (isDenied(event)) {
            marked.leftOut().add(DENIED, event.at());
        } else if (isDeclared(event.trigger(), event.at())) {
            links(event);
        }
    }

    private void links(Line.Event event) {
        int number = 0;
        for (Line.Role role : event.roles()) {
            number++;
            marked.add(new Link(
                    event.id() + "-" + number, role.name(), event.trigger(), mark(role.target()), true, event.at()));
        }
    }

    /** The mark that an id stands for: that of an event is what tells it. */
    private String mark(String id) {
        return triggers.getOrDefault(id, id);
    }

    private void take(Line.Attribute attribute) {
        if (isDeclared(attribute.target(), attribute.at()) && !Denials.isOne(attribute.name(), attribute.value())) {
            marked.leftOut()
                    .add(
                            "the attribute " + Quoted.of(attribute.name())
                                    + " says what no article states, and is left out",
                            attribute.at());
        }
    }

    private void take(Line.Reference reference) {
        String iri = KnownSources.iri(reference.source(), reference.entry());
        if (iri == null) {
            marked.leftOut()
                    .add(
                            "what entries of " + Quoted.of(reference.source())
                                    + " are called on the Web is not known, so they are left out; write their IRIs",
                            reference.at());
        } else {
            marked.add(new Identity(mark(reference.target()), iri, reference.at()));
        }
    }

    private void take(Line.Group group) {
        List<String> marks = group.targets().stream().map(this::mark).toList();
        if (MarkedText.isEquivalence(group.name())) {
            marked.add(new Equivalence(marks, group.at()));
        } else {
            marked.leftOut()
                    .add(
                            "the group " + Quoted.of(group.name()) + " says what no article states, and is left out",
                            group.at());
        }
    }
}
