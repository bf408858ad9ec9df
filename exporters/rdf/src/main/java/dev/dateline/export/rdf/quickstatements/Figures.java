package dev.dateline.export.rdf.quickstatements;

import dev.dateline.model.Basis;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes commands of figures. */
final class Figures {

    /** Sourcing circumstances: circa. */
    private static final String CIRCA = "\tP1480\tQ5727902";

    private final MeasureProperties properties;

    Figures(MeasureProperties properties) {
        this.properties = properties;
    }

    Outcome of(Figure figure, Items items) {
        MeasureProperties.Property property = properties.of(figure.measure());
        if (property == null) {
            return new Outcome.LeftOut("no property is known for the measure '" + figure.measure() + "'");
        }
        String item = items.of(property.holderOf(figure, items));
        if (item == null) {
            return new Outcome.LeftOut("what figures are about has not one Wikidata id");
        }
        String obstacle = obstacle(figure);
        if (obstacle != null) {
            return new Outcome.LeftOut(obstacle);
        }
        String unit = Units.suffix(figure.unit());
        if (unit == null) {
            return new Outcome.LeftOut("no item is known for the unit of figures");
        }
        String when = Time.qualifiers(figure.when());
        if (when == null) {
            return new Outcome.LeftOut("Wikidata cannot hold dates such as theirs");
        }
        return new Outcome.Command(item + "\t" + property.id() + "\t" + quantity(figure) + unit
                + (figure.approximate() ? CIRCA : "") + when);
    }

    /** What Wikidata cannot hold in a figure; null if there is nothing. */
    private static @Nullable String obstacle(Figure figure) {
        if (figure.change()) {
            return "figures are changes and no levels";
        }
        if (figure.basis() != null && figure.basis() != Basis.REPORTED && figure.basis() != Basis.CONFIRMED) {
            return "figures are " + figure.basis().label();
        }
        if (figure.words() != null && figure.best() == null) {
            return "figures are in words";
        }
        return obstacleOfBounds(figure);
    }

    private static @Nullable String obstacleOfBounds(Figure figure) {
        if (figure.lowExclusive() || figure.highExclusive()) {
            return "bounds are exclusive";
        }
        if ((figure.low() == null) != (figure.high() == null)) {
            return "figures have one bound alone";
        }
        if (figure.best() == null) {
            return "figures are ranges with no number in them";
        }
        return figure.isOutOfOrder() ? "bounds contradict each other" : null;
    }

    private static String quantity(Figure figure) {
        String best = plain(figure.best());
        return figure.low() == null ? best : best + "[" + plain(figure.low()) + "," + plain(figure.high()) + "]";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
