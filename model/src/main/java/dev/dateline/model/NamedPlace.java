package dev.dateline.model;

/**
 * A place that has a name of its own in what was read.
 *
 * @param input the name of the input
 * @param name the place as people call it there, such as {@code sheet Figures, cell F12} or {@code line 17, column low};
 *     empty for the input as a whole
 */
public record NamedPlace(String input, String name) implements Place {

    /**
     * The place for people.
     *
     * @return {@code input, name}
     */
    @Override
    public String toString() {
        return name.isEmpty() ? input : input + ", " + name;
    }
}
