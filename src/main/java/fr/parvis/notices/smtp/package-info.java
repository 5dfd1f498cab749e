/** How messages are handed to the mail server: its address, its answers, where bounces go. */
package fr.parvis.notices.smtp;
