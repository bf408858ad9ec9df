package dev.dateline.draft;

import org.jspecify.annotations.Nullable;

/**
 * An amount in a sentence, with the words that qualify it, before anybody has asked what it counts.
 *
 * @param amount how much
 * @param currency the code of the currency whose sign stands before the number, or null
 * @param isOne whether it is the word "one", which as often counts nothing
 * @param from the index of its first token, a quantifier's or that of "between"
 * @param number the index of the first token of the number itself, a currency's sign included
 * @param to the index after its last token
 * @param rule what found it
 */
record Spotted(Amount amount, @Nullable String currency, boolean isOne, int from, int number, int to, String rule) {

    /** Words such as "several" and "most", which are in every other sentence and seldom worth a look. */
    boolean isVague() {
        return rule.endsWith("vague words");
    }
}
