/**
 * An optional server of the operator's own that speaks the interface of OpenAI: off by default. It
 * is given a passage the town hall published and may only say it otherwise; what it answers is
 * checked against the passage and thrown away when it says anything more.
 */
package fr.parvis.assistant.rephrasing;
