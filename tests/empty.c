/* Does nothing; what it takes to start is what `make bench` measures the program against. */
int main(void)
{
    return 0;
}
