/**
 * What the assistant answers from the town's own site: whether places are open, when events take
 * place, who was elected, what pages and news say. Each answer names its page and its date.
 */
package fr.parvis.site.answers;
