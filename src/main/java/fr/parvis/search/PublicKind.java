package fr.parvis.search;

/**
 * A shelf: one bean per sort of things that can be found.
 *
 * @param titleKey message of its name in the plural, shown among the facets
 * @param icon name of a drawing in {@code icons.svg}
 * @param weight from 0 (least wanted) to 100: among equals, what more people look for comes first
 * @param perishable its date counts: news and events fade, procedures do not
 */
public record PublicKind(
        String code, String titleKey, String icon, int weight, boolean perishable) {}
