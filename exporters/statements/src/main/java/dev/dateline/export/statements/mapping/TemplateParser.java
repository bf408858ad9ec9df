package dev.dateline.export.statements.mapping;

import dev.dateline.export.statements.mapping.Template.Hole;
import dev.dateline.export.statements.mapping.Template.Literal;
import dev.dateline.export.statements.mapping.Template.Piece;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Suggestion;
import dev.dateline.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads templates: <code>{column}</code> is a hole, <code>{column|slug}</code> one with a filter, and a brace that is meant
 * is written twice.
 */
final class TemplateParser {

    private static final String DATE = "date ";
    private static final String SLUG = "slug";

    private final Map<String, Filter> lists;

    /** Creates one that knows the lists of a map by their names. */
    TemplateParser(Map<String, Filter> lists) {
        this.lists = lists;
    }

    Template parse(MapNode.Text node) throws UnreadableInputException {
        String text = node.text();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isTwice = i + 1 < text.length() && text.charAt(i + 1) == c;
            if (c != '{' && c != '}') {
                literal.append(c);
            } else if (isTwice) {
                literal.append(c);
                i++;
            } else {
                int end = c == '{' ? text.indexOf('}', i) : -1;
                if (end < 0) {
                    throw new UnreadableInputException(
                            node.at(),
                            "a brace in " + Quoted.of(text) + " has no partner; write it twice if it is meant");
                }
                literal = ended(literal, pieces);
                pieces.add(hole(text.substring(i + 1, end), node.at()));
                i = end;
            }
        }
        ended(literal, pieces);
        return new Template(List.copyOf(pieces), node.at());
    }

    private static StringBuilder ended(StringBuilder literal, List<Piece> pieces) {
        if (!literal.isEmpty()) {
            pieces.add(new Literal(literal.toString()));
        }
        return new StringBuilder();
    }

    private Hole hole(String inside, Place at) throws UnreadableInputException {
        List<String> parts = List.of(inside.split("\\|", -1));
        List<Filter> filters = new ArrayList<>();
        for (String filter : parts.subList(1, parts.size())) {
            filters.add(filter(filter.strip(), at));
        }
        return new Hole(parts.get(0).strip(), List.copyOf(filters));
    }

    private Filter filter(String written, Place at) throws UnreadableInputException {
        if (written.equals(SLUG)) {
            return new Filter.Slug();
        }
        if (written.startsWith(DATE)) {
            String pattern = written.substring(DATE.length()).strip();
            try {
                return Filter.Date.of(pattern);
            } catch (IllegalArgumentException e) {
                throw new UnreadableInputException(
                        at, Quoted.of(pattern) + " is no pattern of a date: " + e.getMessage());
            }
        }
        Filter list = lists.get(written);
        if (list == null) {
            List<String> known = new ArrayList<>(lists.keySet());
            known.addAll(List.of(SLUG, "date PATTERN"));
            throw new UnreadableInputException(
                    at, Quoted.of(written) + " is no filter" + Suggestion.hint(written, known));
        }
        return list;
    }
}
