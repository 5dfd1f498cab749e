package fr.parvis.kernel;

import java.util.function.Function;

/** Either what was asked for, or the reason why not. */
public sealed interface Outcome<T, R extends Refusal> {

    record Done<T, R extends Refusal>(T value) implements Outcome<T, R> {}

    record Refused<T, R extends Refusal>(R reason) implements Outcome<T, R> {}

    static <T, R extends Refusal> Outcome<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R extends Refusal> Outcome<T, R> refused(R reason) {
        return new Refused<>(reason);
    }

    default <U> Outcome<U, R> map(Function<T, U> change) {
        return switch (this) {
            case Done<T, R>(T value) -> done(change.apply(value));
            case Refused<T, R>(R reason) -> refused(reason);
        };
    }

    /**
     * @throws IllegalStateException when refused: only for callers for whom a refusal is a bug
     */
    default T orThrow() {
        return switch (this) {
            case Done<T, R>(T value) -> value;
            case Refused<T, R>(R reason) -> throw new IllegalStateException("refused: " + reason);
        };
    }
}
