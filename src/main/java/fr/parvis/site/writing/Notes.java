package fr.parvis.site.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Gathers remarks, the same one once, a few of each sort. */
final class Notes {

    /** Whoever has twenty long sentences learns it from the first ones. */
    private static final int OF_A_SORT = 6;

    private final String text;
    private final List<Remark> all = new ArrayList<>();

    Notes(String text) {
        this.text = text;
    }

    void must(String code, Node where, Object... arguments) {
        add(code, true, start(where), end(where), arguments);
    }

    void advise(String code, Node where, Object... arguments) {
        add(code, false, start(where), end(where), arguments);
    }

    /** Of some words in a block; where marks stand among them, of the whole block. */
    void advise(String code, Node block, String words, Object... arguments) {
        int found = text.indexOf(words, start(block));
        if (found < 0 || found >= end(block)) {
            advise(code, block, arguments);
        } else {
            add(code, false, found, found + words.length(), arguments);
        }
    }

    void adviseAll(String code, Object... arguments) {
        add(code, false, 0, 0, arguments);
    }

    private void add(String code, boolean must, int from, int to, Object... arguments) {
        var remark = new Remark(code, must, List.of(arguments), from, to);
        long before = all.stream().filter(one -> one.code().equals(code)).count();
        if ((must || before < OF_A_SORT) && !all.contains(remark)) {
            all.add(remark);
        }
    }

    /** What must be done first, then in the order of the text. */
    List<Remark> all() {
        return all.stream()
                .sorted(
                        Comparator.comparing((Remark one) -> !one.must())
                                .thenComparing(Remark::from))
                .toList();
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
