package fr.parvis.requests.filing;

import fr.parvis.forms.PageView;
import java.time.Instant;

/**
 * One page of a form as its template shows it.
 *
 * @param action where it posts
 * @param savedAt when the draft was last saved, null before the first entry
 * @param back to the check of the answers instead of the next page
 */
public record FilledPage(
        Journey journey, PageView page, String action, Instant savedAt, boolean back) {}
