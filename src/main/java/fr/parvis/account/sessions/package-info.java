/** Who is signed in: sessions in the database, their cookies, what the rest of the program sees. */
package fr.parvis.account.sessions;
