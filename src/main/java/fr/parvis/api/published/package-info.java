/** What the interface publishes of itself: its description, its guide, the meaning of refusals. */
package fr.parvis.api.published;
