/** What subscribers change by themselves: the page of their choices, and leaving in one click. */
package fr.parvis.subscribers.choices;
