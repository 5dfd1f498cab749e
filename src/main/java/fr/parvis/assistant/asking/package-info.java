/** {@code /assistant}: the question, the answer, and whether it helped. */
package fr.parvis.assistant.asking;
