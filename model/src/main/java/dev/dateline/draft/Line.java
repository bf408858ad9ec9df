package dev.dateline.draft;

import dev.dateline.model.Mention;
import java.util.List;

/**
 * A sentence and its tokens. Tokens are counted from 0; there is {@link Token#NONE} before the first and after the last.
 *
 * @param sentence where it stands in the text
 * @param tokens its words, numbers and signs
 */
record Line(Mention sentence, List<Token> tokens) {

    static Line of(Mention sentence) {
        return new Line(sentence, Tokenizer.tokens(sentence.quote()));
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
