package dev.dateline.draft;

import dev.dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence and its tokens. Tokens are counted from 0; there is {@link Token#NONE} before the first and after the last.
 *
 * @param sentence where it stands in the text
 * @param tokens its words, numbers and signs
 */
record Line(Mention sentence, List<Token> tokens) {

    /** Nobody writes a longer sentence; what has no full stop for so long is a table or a list. */
    private static final int MAX_TOKENS = 400;

    /** The sentence as one line, or as several if it is longer than sentences are. */
    static List<Line> of(Mention sentence) {
        List<Token> tokens = Tokenizer.tokens(sentence.quote());
        if (tokens.size() <= MAX_TOKENS) {
            return List.of(new Line(sentence, tokens));
        }
        List<Line> lines = new ArrayList<>();
        int start = sentence.start();
        int done = 0;
        for (int i = 0; i < tokens.size(); i += MAX_TOKENS) {
            int from = tokens.get(i).from();
            int to = tokens.get(Math.min(i + MAX_TOKENS, tokens.size()) - 1).to();
            String part = sentence.quote().substring(from, to);
            start += sentence.quote().codePointCount(done, from);
            done = from;
            Mention mention = new Mention(start, start + part.codePointCount(0, part.length()), part);
            lines.add(new Line(mention, Tokenizer.tokens(part)));
        }
        return lines;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    String lower(int index) {
        return at(index).lower();
    }

    /** Whether a token is a hyphen that joins the word before it with what follows. */
    boolean isJoint(int index) {
        return at(index).isHyphen() && at(index).glued() && at(index + 1).glued();
    }

    /** Whether a token is the ending of "Japan's". */
    boolean isPossessive(int index) {
        return lower(index).equals("'s") || lower(index).equals("’s");
    }

    /** The words from one token up to another, as they are written. */
    String text(int from, int to) {
        return sentence.quote().substring(at(from).from(), at(to - 1).to());
    }

    /** Where the words from one token up to another stand in the text. */
    Mention mention(int from, int to) {
        String quote = text(from, to);
        int start = sentence.start() + sentence.quote().codePointCount(0, at(from).from());
        return new Mention(start, start + quote.codePointCount(0, quote.length()), quote);
    }

    /** The index of the first token of the part that a token belongs to; parts end at commas and the like. */
    int partStart(int index) {
        int start = index;
        while (start > 0 && !at(start - 1).isBreak()) {
            start--;
        }
        return start;
    }

    /** The index after the last token of the part that a token belongs to. */
    int partEnd(int index) {
        int end = index;
        while (end < size() && !at(end).isBreak()) {
            end++;
        }
        return end;
    }
}
