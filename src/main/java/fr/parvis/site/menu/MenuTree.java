package fr.parvis.site.menu;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Navigation.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Entries in their order. Immutable; what is asked of one that is not there changes nothing. */
record MenuTree(List<MenuLine> lines) {

    /** As many as stand beside each other and are taken in at one glance. */
    static final int TOP = 7;

    static final int MOST = 40;

    boolean has(String key) {
        return place(key) >= 0;
    }

    long top() {
        return lines.stream().filter(line -> !line.inner()).count();
    }

    /** At the end: on the first level while there is room, else under the last entry. */
    MenuTree with(LocalizedText label, String href) {
        if (lines.size() >= MOST) {
            return this;
        }
        String key =
                IntStream.iterate(lines.size() + 1, n -> n + 1)
                        .mapToObj(n -> "e" + n)
                        .filter(free -> !has(free))
                        .findFirst()
                        .orElseThrow();
        return changed(all -> all.add(new MenuLine(key, label, href, top() >= TOP)));
    }

    MenuTree without(String key) {
        return changed(all -> all.removeIf(line -> line.key().equals(key)));
    }

    MenuTree up(String key) {
        return changed(all -> swap(all, place(key), -1));
    }

    MenuTree down(String key) {
        return changed(all -> swap(all, place(key), 1));
    }

    MenuTree inner(String key) {
        return changed(all -> all.replaceAll(it -> it.key().equals(key) ? it.at(true) : it));
    }

    /** Refused while the first level is full. */
    MenuTree outer(String key) {
        return top() >= TOP
                ? this
                : changed(all -> all.replaceAll(it -> it.key().equals(key) ? it.at(false) : it));
    }

    MenuTree ordered(List<String> keys) {
        Comparator<MenuLine> wanted =
                Comparator.comparingInt(
                        line -> {
                            int at = keys.indexOf(line.key());
                            return at < 0 ? keys.size() : at;
                        });
        return changed(all -> all.sort(wanted));
    }

    List<Item> items(Frame frame) {
        List<Item> items = new ArrayList<>();
        List<MenuLine> below = new ArrayList<>();
        MenuLine above = null;
        for (MenuLine line : lines) {
            if (line.inner()) {
                below.add(line);
                continue;
            }
            if (above != null) {
                items.add(item(above, below, frame));
            }
            above = line;
            below = new ArrayList<>();
        }
        if (above != null) {
            items.add(item(above, below, frame));
        }
        return List.copyOf(items);
    }

    /** An entry that others stand under opens them, and its own page is the first of them. */
    private static Item item(MenuLine above, List<MenuLine> below, Frame frame) {
        Item own = new Item(frame.t(above.label()), above.href());
        if (below.isEmpty()) {
            return own;
        }
        List<Item> children = new ArrayList<>(List.of(own));
        below.forEach(line -> children.add(new Item(frame.t(line.label()), line.href())));
        return new Item(own.label(), own.href(), List.copyOf(children));
    }

    /** The first entry has nothing to stand under. */
    private MenuTree changed(Consumer<List<MenuLine>> change) {
        var all = new ArrayList<>(lines);
        change.accept(all);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().at(false));
        }
        return new MenuTree(List.copyOf(all));
    }

    private int place(String key) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private static void swap(List<MenuLine> all, int at, int step) {
        int other = at + step;
        if (at >= 0 && other >= 0 && other < all.size()) {
            Collections.swap(all, at, other);
        }
    }
}
