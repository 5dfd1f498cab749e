package fr.parvis.site.blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Blocks in their order. The facade comes first and stays: it holds the heading of the page and the
 * search. Immutable; what is asked of a block that is not there changes nothing.
 */
record Arrangement(List<Placed> blocks) {

    static final int MOST = 20;

    static final Arrangement USUAL =
            new Arrangement(
                    List.of(
                            Placed.of(FacadeBlock.CODE),
                            Placed.of("procedures"),
                            Placed.of("news"),
                            Placed.of("next-events"),
                            Placed.of("tracking"),
                            Placed.of("help"),
                            Placed.of("newsletter"),
                            Placed.of("town-hall")));

    Optional<Placed> find(String key) {
        return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
    }

    boolean has(String code) {
        return blocks.stream().anyMatch(block -> block.code().equals(code));
    }

    Arrangement with(String code) {
        return blocks.size() >= MOST ? this : changed(all -> all.add(named(code)));
    }

    Arrangement without(String key) {
        return changed(all -> all.removeIf(block -> movable(block) && block.key().equals(key)));
    }

    Arrangement up(String key) {
        return changed(all -> swap(all, place(key), -1));
    }

    Arrangement down(String key) {
        return changed(all -> swap(all, place(key), 1));
    }

    /** In the order of these keys; blocks that are not named stay behind, in their order. */
    Arrangement ordered(List<String> keys) {
        Comparator<Placed> wanted =
                Comparator.comparingInt(
                        block -> {
                            int at = keys.indexOf(block.key());
                            return !movable(block) ? -1 : at < 0 ? keys.size() : at;
                        });
        return new Arrangement(blocks.stream().sorted(wanted).toList());
    }

    Arrangement set(String key, Map<String, Object> settings) {
        UnaryOperator<Placed> change =
                block -> block.key().equals(key) ? new Placed(key, block.code(), settings) : block;
        return new Arrangement(blocks.stream().map(change).toList());
    }

    static boolean movable(Placed block) {
        return !block.code().equals(FacadeBlock.CODE);
    }

    private interface Change {
        void apply(List<Placed> all);
    }

    private Arrangement changed(Change change) {
        var all = new ArrayList<>(blocks);
        change.apply(all);
        return new Arrangement(List.copyOf(all));
    }

    private Placed named(String code) {
        String key =
                IntStream.iterate(1, n -> n + 1)
                        .mapToObj(n -> n == 1 ? code : code + "-" + n)
                        .filter(free -> find(free).isEmpty())
                        .findFirst()
                        .orElseThrow();
        return new Placed(key, code, Map.of());
    }

    private int place(String key) {
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private static void swap(List<Placed> all, int at, int step) {
        int other = at + step;
        if (at > 0 && other > 0 && other < all.size()) {
            Collections.swap(all, at, other);
        }
    }
}
