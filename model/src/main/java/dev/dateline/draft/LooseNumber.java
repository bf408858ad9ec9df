package dev.dateline.draft;

import dev.dateline.model.Mention;

/**
 * A number of the text that is no figure yet, since the text beside it does not say what it counts.
 *
 * @param mention where it stands
 * @param sentence the sentence around it
 * @param why what is missing, in a few words for people, such as "no unit"
 */
public record LooseNumber(Mention mention, String sentence, String why) {}
