package fr.parvis.site.menu;

import fr.parvis.kernel.LocalizedText;

/**
 * An entry of the menu.
 *
 * @param key stable in its menu
 * @param inner on the second level, under the last entry before it that is not
 */
public record MenuLine(String key, LocalizedText label, String href, boolean inner) {

    MenuLine at(boolean within) {
        return new MenuLine(key, label, href, within);
    }
}
