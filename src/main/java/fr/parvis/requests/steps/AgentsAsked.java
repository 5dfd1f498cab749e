package fr.parvis.requests.steps;

/**
 * Agents who do not have the request on their list by themselves are asked something.
 *
 * @param what its words are {@code requests.news.WHAT}
 * @param role of those asked
 * @param page path where they act
 */
public record AgentsAsked(String what, long request, String role, long departmentId, String page) {}
