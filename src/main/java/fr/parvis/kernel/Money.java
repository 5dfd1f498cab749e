package fr.parvis.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros, exact to the cent. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Rounds half up to the cent, the usual rule of public accounts. */
    public static Money ofEuros(BigDecimal euros) {
        return new Money(euros.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
