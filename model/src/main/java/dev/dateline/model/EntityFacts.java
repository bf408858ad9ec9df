package dev.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article says of an entity, as far as all articles of a corpus should agree. */
record EntityFacts(
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String countryCode) {

    static EntityFacts of(Entity entity) {
        return new EntityFacts(
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.latitude(),
                entity.longitude(),
                entity.countryCode());
    }

    /** Whether another article says nothing of it that is not here. */
    boolean cover(Entity entity) {
        return type == entity.type()
                && name.equals(entity.name())
                && isIn(entity.countryCode())
                && (entity.latitude() == null || isAt(entity.latitude(), entity.longitude()));
    }

    /** These, and of others what these do not have. */
    EntityFacts with(EntityFacts others) {
        boolean located = latitude != null;
        return new EntityFacts(
                type,
                name,
                aliases,
                located ? latitude : others.latitude,
                located ? longitude : others.longitude,
                countryCode == null ? others.countryCode : countryCode);
    }

    /** Whether the names are equal, or one of them is among the aliases that go with the other. */
    boolean isNamedAs(EntityFacts other) {
        return name.equals(other.name) || aliases.contains(other.name) || other.aliases.contains(name);
    }

    private boolean isAt(@Nullable BigDecimal north, @Nullable BigDecimal east) {
        return isEqual(latitude, north) && isEqual(longitude, east);
    }

    private static boolean isEqual(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    private boolean isIn(@Nullable String country) {
        return country == null || country.equals(countryCode);
    }

    /** Whether both say where it lies, and not the same. */
    boolean isElsewhereThan(EntityFacts other) {
        return latitude != null && other.latitude != null && !isAt(other.latitude, other.longitude);
    }

    /** Whether both have a country code, and not the same. */
    boolean isInAnotherCountryThan(EntityFacts other) {
        return countryCode != null && !isIn(other.countryCode);
    }

    /** How many characters it has, about. */
    int length() {
        int length = name.length();
        for (String alias : aliases) {
            length += alias.length();
        }
        return length;
    }

    /** Where it lies, for messages. */
    String place() {
        return latitude == null || longitude == null
                ? "nowhere"
                : latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
