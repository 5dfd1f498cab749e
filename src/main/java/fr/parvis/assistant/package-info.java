/**
 * Answers to questions in people's own words, from what the town hall has published and nothing
 * else: each with its source and the date of it, or else "I am not sure", three suggestions and a
 * way to write to somebody. A shelf: a module that can compute an answer contributes {@link
 * fr.parvis.assistant.AnswerSource}. Rooms: {@code language} (from words to meaning), {@code
 * replies} (answers and the choice between them), {@code asking} (the page), {@code unanswered}
 * (what it could not answer, for editors), {@code rephrasing} (an optional server that may only say
 * the same in other words).
 *
 * <p>Personal data: none is wanted. Questions without an answer are kept twelve months, masked and
 * without who asked.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Assistant",
        allowedDependencies = {
            "kernel",
            "hours",
            "database",
            "database :: secrets",
            "commune",
            "ui",
            "account",
            "notices",
            "desk",
            "forms",
            "procedures",
            "search",
            "requests"
        })
package fr.parvis.assistant;
