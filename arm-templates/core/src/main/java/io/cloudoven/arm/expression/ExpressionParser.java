package io.cloudoven.arm.expression;

import java.util.*;

/** Stub. */
public final class ExpressionParser {
    private final String s;
    private int p;

    private ExpressionParser(String s) {
        this.s = s;
    }
    /** Stub. */
    public static LanguageExpression parse(String text) {
        return new ExpressionParser(text).expr();
    }

    private void ws() {
        while (p < s.length() && s.charAt(p) == ' ') p++;
    }

    private LanguageExpression expr() {
        ws();
        LanguageExpression e;
        char c = s.charAt(p);
        if (c == '\'') {
            StringBuilder b = new StringBuilder();
            p++;
            while (true) {
                if (s.charAt(p) == '\'') {
                    if (p + 1 < s.length() && s.charAt(p + 1) == '\'') {
                        b.append('\'');
                        p += 2;
                        continue;
                    }
                    p++;
                    break;
                }
                b.append(s.charAt(p++));
            }
            e = new Literal(b.toString());
        } else if (c == '-' || Character.isDigit(c)) {
            int st = p++;
            while (p < s.length() && Character.isDigit(s.charAt(p))) p++;
            e = new Literal(Long.parseLong(s.substring(st, p)));
        } else {
            int st = p;
            while (s.charAt(p) != '(') p++;
            String n = s.substring(st, p).trim();
            p++;
            List<LanguageExpression> a = new ArrayList<>();
            ws();
            while (s.charAt(p) != ')') {
                a.add(expr());
                ws();
                if (s.charAt(p) == ',') {
                    p++;
                    ws();
                }
            }
            p++;
            int d = n.indexOf('.');
            e = d < 0 ? new Call(null, n, a) : new Call(n.substring(0, d), n.substring(d + 1), a);
        }
        while (true) {
            ws();
            if (p < s.length() && s.charAt(p) == '.') {
                int st = ++p;
                while (p < s.length() && (Character.isLetterOrDigit(s.charAt(p)) || "_$".indexOf(s.charAt(p)) >= 0))
                    p++;
                e = new Member(e, s.substring(st, p));
            } else if (p < s.length() && s.charAt(p) == '[') {
                p++;
                LanguageExpression i = expr();
                ws();
                p++;
                e = new Element(e, i);
            } else return e;
        }
    }
}
