print("b24cal")
