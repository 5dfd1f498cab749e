package fr.parvis.search;

/**
 * A sort of things that can be found; told by its {@link PublicSource}.
 *
 * @param titleKey message of its name in the plural, shown among the facets
 * @param icon name of a drawing in {@code icons.svg}
 * @param weight from 0 (least wanted) to 100: among equals, what more people look for comes first
 * @param perishable its date counts: news and events fade, procedures do not
 */
public record PublicKind(
        String code, String titleKey, String icon, int weight, boolean perishable) {

    private static final int ORDINARY = 50;

    /** Of what nobody tells about: the text of a page. */
    static PublicKind unknown(String code) {
        return new PublicKind(code, "search.kind.other", "doc", ORDINARY, true);
    }
}
