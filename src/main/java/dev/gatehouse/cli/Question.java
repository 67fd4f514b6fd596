package dev.gatehouse.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Asks whoever sits at the terminal; no answer is a no. */
record Question(Console console) {
    boolean isAnsweredYes(String question) {
        console.out().print(question + " [y/N] ");
        console.out().flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
