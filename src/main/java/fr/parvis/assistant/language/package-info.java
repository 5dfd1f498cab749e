/** From people's words to meaning: typing mistakes, word endings, days, places, signs. */
@org.springframework.modulith.NamedInterface("language")
package fr.parvis.assistant.language;
