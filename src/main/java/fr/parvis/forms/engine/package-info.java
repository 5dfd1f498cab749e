/** What the door does: pages out of definitions, answers out of posted pages, verdicts. */
package fr.parvis.forms.engine;
