package fr.parvis.bench;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chance that can be repeated: the same seed and number give the same throws. */
final class Randomness {

    private final RandomGenerator generator;

    private Randomness(RandomGenerator generator) {
        this.generator = generator;
    }

    /** Apart from that of every other number, whatever the order in which they are asked. */
    static Randomness of(long seed, int number) {
        return new Randomness(new java.util.SplittableRandom(seed * 1_000_003 + number));
    }

    /** From 0, below the bound. */
    int below(int bound) {
        return generator.nextInt(bound);
    }

    int between(int first, int last) {
        return generator.nextInt(first, last + 1);
    }

    /** True so many times out of a hundred. */
    boolean percent(int share) {
        return generator.nextInt(100) < share;
    }

    <T> T oneOf(List<T> all) {
        return all.get(generator.nextInt(all.size()));
    }

    /** One of the things, each as often as its share says. */
    <T extends Shared> T byShare(List<T> all) {
        int left = generator.nextInt(all.stream().mapToInt(Shared::share).sum());
        for (T one : all) {
            left -= one.share();
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalArgumentException("nothing to choose from");
    }

    /** How often a thing comes, beside the others of its kind. */
    interface Shared {
        int share();
    }
}
