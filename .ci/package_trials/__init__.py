"""What `package-trial` tries, and the empty Debian that it tries it in."""
