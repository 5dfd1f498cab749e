package fr.parvis.api.published;

import java.util.List;

/**
 * One call, as its description says it.
 *
 * @param description more than the summary, or null
 * @param scopes any one of which is needed; none for any token
 */
public record Operation(
        String method,
        String path,
        String tag,
        String summary,
        String description,
        List<String> scopes) {}
